import { html, nothing } from 'lit';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-icon.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { daysBetween } from '../../../state/experiment-wall.ts';
import { experimentHref } from '../../../state/hrefs.ts';
import { unitsHopedFor, unitsOf } from '../lessons/taking-part.ts';

/** An experiment without a lesson yet: its problem, who tries it, and when it is decided or how far it has come. */
export function experimentTile(experiment: Experiment, today: string) {
  const { id, name, problem, teams, startedOn } = experiment;
  const units = startedOn === null ? unitsHopedFor(teams) : unitsOf(teams);
  return html`<li class="card">
    <h3><a href=${experimentHref(id)}>${text(name)}</a></h3>
    <p class="problem">${problem === null ? t('themes.report.noProblem') : text(problem)}</p>
    <ul class="plain units">
      ${units.map(
        ({ name, department }) =>
          html`<li><yp-department-mark .department=${department}></yp-department-mark>${text(name)}</li>`,
      )}
    </ul>
    ${renderWhen(experiment, today)}
  </li>`;
}

function renderWhen({ state, decisionOn }: Experiment, today: string) {
  if (state !== 'running' && state !== 'due') {
    return html`<p class="when quiet">${t(`experiments.state.${state}`)}</p>`;
  }
  if (decisionOn === null) return nothing;
  const days = daysBetween(today, decisionOn);
  return html`<p class="when ${days < 0 ? 'late' : ''}">
    <yp-icon name="calendar"></yp-icon>${t('themes.report.decisionOn', { date: date(decisionOn) })},
    ${daysText(days)}
  </p>`;
}

function daysText(days: number): string {
  if (days === 0) return t('themes.report.dueToday');
  return days > 0 ? t('themes.report.dueIn', { count: days }) : t('themes.report.overdue', { count: -days });
}
