export const clientGroup = { title: 'Asiakasryhmä' } as const;
