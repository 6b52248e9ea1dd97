/** A step of an experiment's history, in the reader's words. */
import type { HistoryEntry } from '../../../../api/contract/common.ts';
import type { ExperimentTeam } from '../../../../api/contract/experiment-team.ts';
import { list, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';

const FIELDS = [
  'name',
  'theme',
  'problem',
  'clientGroups',
  'clientCount',
  'measure',
  'numberBefore',
  'numberTarget',
  'numberAfter',
  'belief',
  'trial',
  'teams',
  'place',
  'startsOn',
  'endsOn',
  'participantCount',
  'success',
  'decisionOn',
  'outcome',
  'lesson',
  'solved',
  'decision',
  'startedOn',
] as const;

export function historyWords({ action, before, after }: HistoryEntry): string {
  if (action === 'created') return t('experiments.history.created');
  if (action === 'deleted') return t('experiments.history.deleted');
  if (action === 'restored') return t('experiments.history.restored');
  if (after && 'note' in after) {
    return after['note'] === null ? t('experiments.history.noteRemoved') : t('experiments.history.note');
  }
  const [was, is] = [teamsOf(before), teamsOf(after)];
  const onlyAsked = is.length > 0 && JSON.stringify(was.map(unasked)) === JSON.stringify(is.map(unasked));
  const fields = FIELDS.filter((field) => after && field in after && !(field === 'teams' && onlyAsked));
  return [
    stateWords(before, after),
    ...is.map((team) =>
      invitationWords(
        team,
        was.find((one) => one.team.id === team.team.id),
      ),
    ),
    fields.length === 0
      ? ''
      : t('experiments.history.changed', {
          fields: list(fields.map((field) => t(`experiments.field.${field}`))),
        }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function stateWords(before: HistoryEntry['before'], after: HistoryEntry['after']): string {
  const [was, is] = [before?.['state'], after?.['state']];
  if (typeof was !== 'string' || typeof is !== 'string') return '';
  const state = t(`experiments.state.${is as 'idea'}`);
  const by = after?.['movedBy'];
  return typeof by === 'string'
    ? t('experiments.history.stateBy', { state, name: by })
    : t('experiments.history.state', { state });
}

/** Who asked a unit, or what was answered for it, by whom and why. */
function invitationWords({ team, invitation }: ExperimentTeam, before: ExperimentTeam | undefined): string {
  if (!invitation || JSON.stringify(invitation) === JSON.stringify(before?.invitation)) return '';
  const { answer, answeredBy, askedBy, reason } = invitation;
  const name = plainText(team.name);
  if (answer === null) {
    return askedBy === null ? '' : t('experiments.history.asked', { name: askedBy, team: name });
  }
  const words = t('experiments.history.answered', {
    team: name,
    answer: t(`experiments.answer.${answer}`),
    name: answeredBy ?? '',
  });
  return reason ? `${words} ${t('experiments.invitation.reason', { reason })}` : words;
}

const teamsOf = (state: HistoryEntry['after']): readonly ExperimentTeam[] =>
  (state?.['teams'] ?? []) as readonly ExperimentTeam[];

/** People that an answer brings along belong to it. */
function unasked({ team, role, people, invitation }: ExperimentTeam): unknown {
  return { id: team.id, role, people: invitation ? [] : people };
}
