/** Texts in the shape of the PTV Open API, in Finnish. */
export const ptvText = (value: string, type?: string) => [{ language: 'fi', value, ...(type && { type }) }];

/** A code of one of its lists. */
export const ptvCode = (name: string, value: string) => ({
  name: ptvText(name),
  code: value,
  ontologyType: '',
  uri: '',
});

/** A service of the PTV Open API with as little as a real one has. */
export function ptvService(id: number, name: string, extra: object = {}, organization = 'Koekaupunki') {
  return {
    id: `10000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    type: 'Service',
    serviceNames: ptvText(name, 'Name'),
    serviceDescriptions: ptvText(`${name} lyhyesti.`, 'Summary'),
    serviceClasses: [ptvCode('Liikunta ja ulkoilu', 'P27')],
    targetGroups: [ptvCode('Kansalaiset', 'KR1'), ptvCode('Nuoret', 'KR1.3')],
    lifeEvents: [],
    areaType: 'Nationwide',
    areas: [],
    languages: ['fi'],
    keywords: [],
    serviceChannels: [],
    organizations: [
      {
        organization: { id: '20000000-0000-4000-8000-000000000001', name: organization },
        roleType: 'Responsible',
      },
    ],
    publishingStatus: 'Published',
    modified: '2026-01-15T08:00:00',
    ...extra,
  };
}
