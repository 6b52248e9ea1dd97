/** What the services of a generated city do: classes as skewed as real ones, and Finnish-like texts about them. */
import type { GroupNode } from '../../api/domain/similarity/group-tree.ts';
import type { WorkEntity } from '../../api/domain/work/work-index.ts';
import { FILLER, FIRST, HEAD, madeUpWords, QUALITIES } from './finnish-words.ts';
import type { GeneratedCity } from './generated-city.ts';
import { randomInteger, seededRandom } from './random.ts';

/** The tree of PTV has 26 main classes and about 180 below them. */
const MAIN_CLASSES = 26;
const CLASSES = 200;
/** Half of a unit's services are in the classes that it mostly works in. */
const TEAM_CLASSES = 2;
/** How many compounds a class's work is spoken of with. */
const TOPIC_WORDS = 12;
/** A language has many words that are seldom used. Without them each stem would be in thousands of texts. */
const RARE_WORDS = 20_000;
/** As in the sample city: about 36 words in name, summary and description, a third of them about the work itself. */
const SHORTEST_TEXT = 24;
const LONGEST_TEXT = 48;
export const ENDINGS = ['', '', 'n', 'a', 'ssa', 'sta', 'lle', 'lla', 'ksi', 'en', 'ja', 'ista'];

export type GeneratedWork = {
  readonly classes: readonly GroupNode[];
  /** In the order of the city's services. */
  readonly services: readonly WorkEntity[];
};

/** The same for the same city and seed. */
export function generatedWork(city: GeneratedCity, seed = 11): GeneratedWork {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const rare = madeUpWords(RARE_WORDS, random);
  const classes = Array.from({ length: CLASSES }, (_, at) => ({
    id: `P${at}`,
    parentId: at < MAIN_CLASSES ? null : `P${randomInteger(random, MAIN_CLASSES)}`,
  }));
  const topics = new Map(
    classes.map(({ id }) => [id, Array.from({ length: TOPIC_WORDS }, () => pick(FIRST) + pick(HEAD))]),
  );
  /** Popular ones much more often: the square root of their number is drawn evenly. */
  const drawClass = () => classes[MAIN_CLASSES + Math.floor(random() ** 2 * (CLASSES - MAIN_CLASSES))]!.id;
  const ofTeam = new Map<string, readonly string[]>();
  const services = city.services.map(({ id, teamId }): WorkEntity => {
    if (!ofTeam.has(teamId)) ofTeam.set(teamId, Array.from({ length: TEAM_CLASSES }, drawClass));
    const drawOne = () => (random() < 0.5 ? pick(ofTeam.get(teamId)!) : drawClass());
    const classIds = [...new Set(Array.from({ length: 1 + randomInteger(random, 2) }, drawOne))];
    const length = SHORTEST_TEXT + randomInteger(random, LONGEST_TEXT - SHORTEST_TEXT);
    const words = Array.from({ length }, () => {
      const kind = random();
      if (kind < 0.33) return pick(topics.get(pick(classIds))!) + pick(ENDINGS);
      // By 1/rank, as words are in any language (Zipf).
      if (kind < 0.66) return rare[Math.floor(RARE_WORDS ** random()) - 1]! + pick(ENDINGS);
      return kind < 0.74 ? pick(QUALITIES) : pick(FILLER);
    });
    return { id, classIds, texts: new Map([['fi', words.join(' ')]]) };
  });
  return { classes, services };
}
