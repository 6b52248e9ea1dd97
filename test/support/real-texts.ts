/** Descriptions of real Finnish services, from the folder named by REAL_DATA_DIR. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from './workbook.ts';

export type RealText = { readonly source: string; readonly name: string; readonly text: string };

type LanguageText = { readonly language: string; readonly value: string | null };
type Description = {
  readonly serviceNames: readonly LanguageText[];
  readonly serviceDescriptions: readonly LanguageText[];
};

/** 101 national descriptions (name, summary, description) and the 233 services of three cities (name, summary). */
export function readRealTexts(folder: string): readonly RealText[] {
  const { itemList } = JSON.parse(
    readFileSync(join(folder, 'ptv/v11-made/general-descriptions-101.json'), 'utf8'),
  ) as { itemList: readonly Description[] };
  const finnish = (texts: readonly LanguageText[]) =>
    texts.flatMap(({ language, value }) => (language === 'fi' && value !== null ? [value] : []));
  const national = itemList.map(({ serviceNames, serviceDescriptions }) => ({
    source: 'description',
    name: finnish(serviceNames)[0] ?? '',
    text: [...finnish(serviceNames), ...finnish(serviceDescriptions)].join('\n'),
  }));
  const [, ...rows] = readSheet(join(folder, 'ptv/services_national_mikkeli_turku_oulu.xlsx'));
  const services = rows.flatMap((row) => {
    const name = row.get('C');
    if (name === undefined) return [];
    return [{ source: row.get('B') ?? '', name, text: `${name}\n${row.get('D') ?? ''}` }];
  });
  return [...national, ...services];
}
