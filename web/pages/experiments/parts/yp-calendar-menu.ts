import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TeamRef } from '../../../../api/contract/common.ts';
import { urlOf } from '../../../api-client.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-menu.ts';
import type { MenuSelectEvent } from '../../../components/yp-menu.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { copyText } from '../../../state/copy-text.ts';
import { base } from '../../../styles/base.ts';

/** The decision dates of units in one's own calendar: an address that keeps up with them, or a file of today. */
@customElement('yp-calendar-menu')
export class YpCalendarMenu extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        --menu-border: var(--line-control);
        --menu-color: var(--accent);
        display: inline-flex;
      }
      yp-icon {
        --icon-size: 18px;
        margin-right: var(--s1);
      }
    `,
  ];
  @property({ attribute: false }) teams: readonly Pick<TeamRef, 'id' | 'name'>[] = [];

  override render() {
    return html`<yp-menu
      label=${t('experiments.page.calendarHelp')}
      .items=${(['copy', 'file'] as const).flatMap((way) =>
        this.teams.map(({ id, name }) => ({
          id: `${way} ${id}`,
          label: t(`experiments.page.calendarBy.${way}`, { team: plainText(name) }),
        })),
      )}
      @menu-select=${this.handleSelect}
      ><yp-icon name="calendar"></yp-icon>${t('experiments.page.calendar')}</yp-menu
    >`;
  }

  private async handleSelect({ item }: MenuSelectEvent): Promise<void> {
    const [way, id] = item.split(' ') as ['copy' | 'file', string];
    const address = urlOf('GET /teams/{id}/calendar.ics', { id });
    if (way === 'copy') {
      const copied = await copyText(location.origin + address);
      toast(t(copied ? 'experiments.page.calendarCopied' : 'experiments.page.calendarNotCopied'));
      return;
    }
    const link = document.createElement('a');
    link.href = address;
    link.download = '';
    link.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-calendar-menu': YpCalendarMenu;
  }
}
