export const directory = {
  services: 'Palvelut',
  units: 'Yksiköt',
  clientGroups: 'Asiakasryhmät',
} as const;
