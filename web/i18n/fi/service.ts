export const service = { title: 'Palvelu' } as const;
