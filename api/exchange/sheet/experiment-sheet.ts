/** Experiments as a table: CSV and XLSX hold the same. People stand in it by name; their addresses are for reminders. */
import type { Language } from '../../contract/common.ts';
import type { Experiment } from '../../contract/experiment.ts';
import type { ExperimentTeam } from '../../contract/experiment-team.ts';
import { COLUMNS, EXPERIMENT_WORDS, type Column, type ExperimentWords } from './experiment-words.ts';
import { inLanguage } from './local-text.ts';
import type { Cell, Sheet } from './sheet.ts';

const BETWEEN = '; ';

/** A row for each experiment, in the order given; texts and words in one language. */
export function experimentSheet(experiments: readonly Experiment[], language: Language): Sheet {
  const words = EXPERIMENT_WORDS[language];
  return {
    heads: COLUMNS.map((column) => words.heads[column]),
    rows: experiments.map((experiment) => {
      const cells = cellsOf(experiment, words, language);
      return COLUMNS.map((column) => cells[column]);
    }),
  };
}

/** What the table is, for whoever finds it later: line by line. */
export function experimentNote(count: number, day: string, language: Language): readonly string[] {
  const { taken, steps } = EXPERIMENT_WORDS[language];
  return [taken(day, count), steps];
}

function cellsOf(
  experiment: Experiment,
  words: ExperimentWords,
  language: Language,
): Readonly<Record<Column, Cell>> {
  const { measure, theme, solved, decision } = experiment;
  const say = (text: Experiment['problem']) => inLanguage(text, language);
  return {
    name: say(experiment.name),
    state: words.state[experiment.state],
    theme: theme && say(theme.name),
    problem: say(experiment.problem),
    clientGroups: experiment.clientGroups.map(({ name }) => say(name)).join(BETWEEN) || null,
    clientCount: experiment.clientCount,
    teams: experiment.teams.map((team) => teamCell(team, words, language)).join(BETWEEN),
    measure: measure && say(measure.what),
    unit: measure && words.unit[measure.unit],
    numberBefore: experiment.numberBefore,
    numberTarget: experiment.numberTarget,
    numberAfter: experiment.numberAfter,
    belief: say(experiment.belief),
    trial: say(experiment.trial),
    place: say(experiment.place),
    startsOn: experiment.startsOn,
    endsOn: experiment.endsOn,
    decisionOn: experiment.decisionOn,
    outcome: say(experiment.outcome),
    lesson: say(experiment.lesson),
    solved: solved && words.solved[solved],
    decision: decision && words.decision[decision],
    decidedOn: experiment.decidedOn,
  };
}

/** Such as "Liikuntapalvelut: Maija Esimerkki, Ville Malli" or "Työllisyys (ei nyt)". */
function teamCell({ team, people, invitation }: ExperimentTeam, words: ExperimentWords, language: Language) {
  const answer = invitation === null ? 'yes' : (invitation.answer ?? 'unanswered');
  const name = inLanguage(team.name, language);
  const unit = answer === 'yes' ? name : `${name} (${words.answer[answer]})`;
  return people.length === 0 ? unit : `${unit}: ${people.map((person) => person.name).join(', ')}`;
}
