/** Fields of the service form and what stands in them, in words. */
import type { Language } from '../../../api/contract/common.ts';
import type { Team } from '../../../api/contract/team.ts';
import { list, t } from '../../i18n/i18n.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { plainText } from '../../i18n/local-text.ts';
import type { FormField, ServiceForm } from '../../state/directory-form.ts';
import { areaName, languageName } from './service-labels.ts';

const WEIGHTS = { 1: 'sometimes', 2: 'regularly', 3: 'mainly' } as const;

export function fieldName(field: FormField): string {
  return t(`service.field.${field === 'teamId' ? 'team' : field}`);
}

/** What stands in a field; "empty" when nothing does. */
export function fieldText(field: FormField, form: ServiceForm, teams: readonly Team[]): string {
  return filledText(field, form, teams) || t('service.history.empty');
}

function filledText(field: FormField, form: ServiceForm, teams: readonly Team[]): string {
  switch (field) {
    case 'teamId':
      return plainText(teams.find(({ id }) => id === form.teamId)?.name);
    case 'name':
    case 'summary':
    case 'description':
      return textsText(form[field]);
    case 'status':
      return t(`common.status.${form.status}`);
    case 'fee':
      return form.fee === null ? '' : t(`common.fee.${form.fee}`);
    case 'channels':
      return list(form.channels.map((channel) => t(`common.channel.${channel}`)));
    case 'areas':
      return list(form.areas.map((code) => areaName(code)));
    case 'languages':
      return list(form.languages.map((code) => languageName(code)));
    case 'clientGroups':
      return list(
        form.clientGroups.map(
          ({ name, weight }) => `${plainText(name)} (${t(`common.weight.${WEIGHTS[weight]}`)})`,
        ),
      );
    case 'serviceClasses':
      return list(form.serviceClasses.map(({ name }) => plainText(name)));
    case 'otherTeams':
      return list(
        form.otherTeams.map(({ name, role }) => `${plainText(name)} (${t(`common.role.${role}`)})`),
      );
    default:
      return form[field];
  }
}

/** Texts in several languages, each on a line of its own; the language is named when there are several. */
function textsText(texts: Readonly<Record<Language, string>>): string {
  const filled = LANGUAGES.filter((language) => texts[language] !== '');
  return filled
    .map((language) =>
      filled.length > 1 ? `${languageName(language)}: ${texts[language]}` : texts[language],
    )
    .join('\n');
}
