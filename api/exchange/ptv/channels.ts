/** Service channels of PTV: of a service they tell how one is served, and where on the web it is. */
import type { Channel } from '../draft.ts';
import type { Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { readUrl } from './contacts.ts';
import { idOf, objectOf, objectsOf, textOf, type JsonObject } from './reader.ts';

export interface ChannelNote {
  readonly id: string;
  readonly place: Place;
  readonly modified: string;
  /** Undefined when PTV's type is none of its five. */
  readonly channel: Channel | undefined;
  readonly url?: string;
  /** Ids of the services that the channel itself names. */
  readonly services: readonly string[];
}

/** A printable form is fetched from the web, so it counts as online. */
const CHANNEL_OF_TYPE: Readonly<Record<string, Channel>> = {
  EChannel: 'online',
  WebPage: 'online',
  PrintableForm: 'online',
  Phone: 'phone',
  ServiceLocation: 'in-person',
};

/** Reads one channel; undefined (and noted) without an id. Of archived channels nothing is taken. */
export function readChannel(record: JsonObject, place: Place, log: ProblemLog): ChannelNote | undefined {
  const id = idOf(record, 'id');
  if (id === undefined) return log.add('no-id', place);
  const isGone = ['Deleted', 'OldPublished', 'Removed'].includes(textOf(record, 'publishingStatus') ?? '');
  const type = textOf(record, 'serviceChannelType') ?? '';
  const services = (objectsOf(record, 'services') ?? []).flatMap(([, link]) => {
    const service = objectOf(link, 'service');
    return (service && idOf(service, 'id')) ?? [];
  });
  return {
    id,
    place,
    modified: textOf(record, 'modified') ?? '',
    channel: isGone ? undefined : CHANNEL_OF_TYPE[type],
    url: isGone ? undefined : readUrl(record, place, log),
    services: isGone ? [] : services,
  };
}

/** Where several channels have a web address, an online one tells most about the service itself. */
export function bestUrl(channels: readonly ChannelNote[]): string | undefined {
  const online = channels.filter((each) => each.channel === 'online');
  return [...online, ...channels].find((each) => each.url !== undefined)?.url;
}

const ORDER: readonly Channel[] = ['in-person', 'phone', 'online'];

/** The kinds of some channels, each once, always in the same order. */
export function kindsOf(channels: readonly ChannelNote[]): readonly Channel[] {
  return ORDER.filter((kind) => channels.some((each) => each.channel === kind));
}
