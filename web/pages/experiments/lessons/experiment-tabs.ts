import { html, type TemplateResult } from 'lit';
import '../../../components/yp-tabs.ts';
import { t } from '../../../i18n/i18n.ts';
import { EXPERIMENTS_HREF, LESSONS_HREF, THEMES_HREF } from '../../../state/hrefs.ts';

/** The menu of the three screens about all experiments: the wall, what was learned, what it is all for. */
export function experimentTabs(selected: 'wall' | 'lessons' | 'themes'): TemplateResult {
  return html`<yp-tabs
    class="no-print"
    label=${t('lessons.parts')}
    selected=${selected}
    .tabs=${[
      { id: 'wall', label: t('experiments.title'), href: EXPERIMENTS_HREF },
      { id: 'lessons', label: t('lessons.title'), href: LESSONS_HREF },
      { id: 'themes', label: t('themes.title'), href: THEMES_HREF },
    ]}
  ></yp-tabs>`;
}
