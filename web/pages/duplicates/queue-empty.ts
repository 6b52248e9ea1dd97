import { html } from 'lit';
import type { PairList } from '../../../api/contract/relations.ts';
import '../../components/yp-empty.ts';
import { t } from '../../i18n/i18n.ts';
import { withQuery } from '../../router.ts';
import type { QueueFilters } from '../../state/queue.ts';

/** What an empty queue teaches: why nothing is here, and where to go on. */
export function queueEmpty({ status, teamId }: QueueFilters, { raised }: PairList['counts']) {
  if (raised === 0 && teamId !== '') {
    return box('copy', 'unit', withQuery({ teamId: undefined, pair: undefined }));
  }
  if (raised === 0) return box('copy', 'none', '/services');
  return status === 'decided'
    ? box('inbox', 'undecided', withQuery({ status: undefined, pair: undefined }))
    : box('circle-check', 'done', withQuery({ status: 'decided', pair: undefined }));
}

function box(
  icon: 'copy' | 'inbox' | 'circle-check',
  kind: 'none' | 'done' | 'undecided' | 'unit',
  href: string,
) {
  return html`<yp-empty class="card" icon=${icon} heading=${t(`decide.queue.empty.${kind}Title`)}
    >${t(`decide.queue.empty.${kind}Text`)}
    <a slot="action" class="button quiet small" href=${href}>${t(`decide.queue.empty.${kind}Action`)}</a>
  </yp-empty>`;
}
