import './components/yp-app.ts';
import { setLanguage } from './i18n/i18n.ts';
import { initialLanguage } from './i18n/language.ts';
import { startPrintFoot } from './state/print-foot.ts';
import { listenForSearch } from './state/search-shortcut.ts';

// The language first: nothing is shown in one language and then in another.
await setLanguage(initialLanguage());
document.body.append(document.createElement('yp-app'));
listenForSearch();
startPrintFoot();
