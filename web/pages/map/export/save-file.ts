/** Long enough for the browser to have begun to read what it saves. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/**
 * Puts a text on the clipboard; call it at the user's own press.
 *
 * @throws when the browser forbids it.
 */
export async function copyText(text: string): Promise<void> {
  // Missing where the app is served without https to other computers than this one.
  if ('clipboard' in navigator) return navigator.clipboard.writeText(text);
  let copied = false;
  const handleCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', handleCopy, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', handleCopy);
  if (!copied) throw new DOMException('no clipboard', 'NotAllowedError');
}
