/** Opens the search from anywhere: Ctrl/⌘ K, "/" outside text fields, or the button in the header. Its code comes on first use. */
import { isTyping } from './shortcuts.ts';

export async function openSearch(): Promise<void> {
  const { showSearch } = await import('../components/yp-search.ts');
  showSearch();
}

/** Listens for the shortcuts for as long as the app lives. */
export function listenForSearch(): void {
  addEventListener('keydown', (event) => {
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (!withControl && !slash) return;
    event.preventDefault();
    void openSearch();
  });
}
