/** One line of the code list: code, then the official labels in Finnish, Swedish and English. */
export type ServiceClassRow = readonly [code: string, fi: string, sv: string, en: string];
