export const imports = { title: 'Tuonti' } as const;
