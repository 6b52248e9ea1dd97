export const map = { title: 'Kartta' } as const;
