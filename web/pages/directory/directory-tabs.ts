import { html, type TemplateResult } from 'lit';
import '../../components/yp-tabs.ts';
import { t } from '../../i18n/i18n.ts';

/** The menu of the directory's three lists. */
export function directoryTabs(selected: 'services' | 'units' | 'clientGroups'): TemplateResult {
  return html`<yp-tabs
    class="no-print"
    label=${t('directory.parts')}
    selected=${selected}
    .tabs=${[
      { id: 'services', label: t('directory.services'), href: '/services' },
      { id: 'units', label: t('directory.units'), href: '/teams' },
      { id: 'clientGroups', label: t('directory.clientGroups'), href: '/client-groups' },
    ]}
  ></yp-tabs>`;
}
