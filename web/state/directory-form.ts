/** The form of a service as plain data: filled from a service, checked, and turned into what the API takes. */
import type { Language, LocalText } from '../../api/contract/common.ts';
import type { MembershipWeight, Service, ServiceInput } from '../../api/contract/service.ts';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const OLDEST = 120;
/** The contract's limits on texts, in characters. */
const TEXT_LIMITS = { name: 300, summary: 1_000, description: 20_000 } as const;
const FEWEST_CLIENTS = '<5';

type Texts = Readonly<Record<Language, string>>;
type Role = Service['otherTeams'][number]['role'];

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** Numbers are as they were typed, so that nothing typed is lost while it is still wrong. */
export interface ServiceForm {
  readonly teamId: string;
  readonly name: Texts;
  readonly summary: Texts;
  readonly description: Texts;
  readonly status: Service['status'];
  readonly ageMin: string;
  readonly ageMax: string;
  readonly channels: readonly Service['channels'][number][];
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly fee: Service['fee'];
  readonly url: string;
  readonly clientsPerYear: string;
  /** Separated by commas. */
  readonly keywords: string;
  readonly clientGroups: readonly (Named & {
    readonly weight: MembershipWeight;
    readonly clientsPerYear: string;
  })[];
  readonly serviceClasses: readonly Named[];
  readonly otherTeams: readonly (Named & { readonly role: Role })[];
}

export type FormField = keyof ServiceForm;

export interface FormProblem {
  readonly field: FormField;
  readonly code:
    | 'nameMissing'
    | 'teamMissing'
    | 'agesReversed'
    | 'ageWrong'
    | 'urlWrong'
    | 'clientsWrong'
    | 'tooLong'
    | 'server';
  /** What a message may need: the limit that was passed, or the server's own words. */
  readonly limit?: number;
  readonly message?: string;
}

export const NO_TEXTS: Texts = { fi: '', sv: '', en: '' };

export function emptyForm(teamId = ''): ServiceForm {
  return {
    teamId,
    name: NO_TEXTS,
    summary: NO_TEXTS,
    description: NO_TEXTS,
    status: 'active',
    ageMin: '',
    ageMax: '',
    channels: [],
    areas: [],
    languages: [],
    fee: null,
    url: '',
    clientsPerYear: '',
    keywords: '',
    clientGroups: [],
    serviceClasses: [],
    otherTeams: [],
  };
}

export function formOf(service: Service): ServiceForm {
  const typed = (value: number | string | null) => (value === null ? '' : String(value));
  return {
    teamId: service.team.id,
    name: { ...NO_TEXTS, ...service.name },
    summary: { ...NO_TEXTS, ...service.summary },
    description: { ...NO_TEXTS, ...service.description },
    status: service.status,
    ageMin: typed(service.ageMin),
    ageMax: typed(service.ageMax),
    channels: service.channels,
    areas: service.areas,
    languages: service.languages,
    fee: service.fee,
    url: service.url ?? '',
    clientsPerYear: typed(service.clientsPerYear),
    keywords: service.keywords.join(', '),
    clientGroups: service.clientGroups.map(({ id, name, weight, clientsPerYear }) => ({
      id,
      name,
      weight,
      clientsPerYear: typed(clientsPerYear),
    })),
    serviceClasses: service.serviceClasses.map(({ id, name }) => ({ id, name })),
    otherTeams: service.otherTeams,
  };
}

/** Everything that is wrong, in the order of the form; empty when it can be sent. */
export function problemsOf(form: ServiceForm): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (LANGUAGES.every((language) => form.name[language].trim() === '')) {
    problems.push({ field: 'name', code: 'nameMissing' });
  }
  for (const [field, limit] of Object.entries(TEXT_LIMITS) as [keyof typeof TEXT_LIMITS, number][]) {
    if (LANGUAGES.some((language) => form[field][language].length > limit)) {
      problems.push({ field, code: 'tooLong', limit });
    }
  }
  if (form.teamId === '') problems.push({ field: 'teamId', code: 'teamMissing' });
  if (!form.clientGroups.every((group) => isCount(group.clientsPerYear))) {
    problems.push({ field: 'clientGroups', code: 'clientsWrong' });
  }
  for (const field of ['ageMin', 'ageMax'] as const) {
    if (!isAge(form[field])) problems.push({ field, code: 'ageWrong' });
  }
  const [min, max] = [numberOf(form.ageMin), numberOf(form.ageMax)];
  if (isAge(form.ageMin) && isAge(form.ageMax) && min !== null && max !== null && min > max) {
    problems.push({ field: 'ageMin', code: 'agesReversed' });
  }
  if (!isCount(form.clientsPerYear)) problems.push({ field: 'clientsPerYear', code: 'clientsWrong' });
  if (!/^(https?:\/\/\S+)?$/.test(form.url.trim())) problems.push({ field: 'url', code: 'urlWrong' });
  return problems;
}

/** What the API takes. Only for a form without problems. */
export function inputOf(form: ServiceForm): Required<Omit<ServiceInput, 'reviewedAt'>> {
  return {
    teamId: form.teamId,
    name: textsOf(form.name) ?? {},
    summary: textsOf(form.summary),
    description: textsOf(form.description),
    status: form.status,
    ageMin: numberOf(form.ageMin),
    ageMax: numberOf(form.ageMax),
    channels: [...form.channels],
    areas: [...form.areas],
    languages: [...form.languages],
    fee: form.fee,
    url: form.url.trim() === '' ? null : form.url.trim(),
    clientsPerYear: countOf(form.clientsPerYear),
    keywords: [...new Set(form.keywords.split(',').map((word) => word.trim()))].filter((word) => word !== ''),
    clientGroups: form.clientGroups.map(({ id, weight, clientsPerYear }) => ({
      id,
      weight,
      clientsPerYear: countOf(clientsPerYear),
    })),
    serviceClasses: form.serviceClasses.map(({ id }) => ({ id })),
    otherTeams: form.otherTeams.map(({ id, role }) => ({ id, role })),
  };
}

/** The fields in which two forms differ, as they would be sent. */
export function changedFields(a: ServiceForm, b: ServiceForm): readonly FormField[] {
  const [was, is] = [inputOf(a), inputOf(b)];
  return (Object.keys(a) as FormField[]).filter(
    (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
}

/** Only what has been changed, for a PATCH; undefined when nothing has. */
export function patchOf(form: ServiceForm, before: ServiceForm): Partial<ServiceInput> | undefined {
  const fields = changedFields(before, form);
  if (fields.length === 0) return undefined;
  const input = inputOf(form);
  return Object.fromEntries(fields.map((field) => [field, input[field]]));
}

function textsOf(texts: Texts): LocalText | null {
  const filled = LANGUAGES.map((language) => [language, texts[language].trim()] as const).filter(
    ([, text]) => text !== '',
  );
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

function numberOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}

function countOf(typed: string): number | typeof FEWEST_CLIENTS | null {
  return typed.trim() === FEWEST_CLIENTS ? FEWEST_CLIENTS : numberOf(typed);
}

function isAge(typed: string): boolean {
  return /^\d{0,3}$/.test(typed.trim()) && Number(typed) <= OLDEST;
}

function isCount(typed: string): boolean {
  return typed.trim() === FEWEST_CLIENTS || /^\d{0,7}$/.test(typed.trim());
}
