const ID = '__________cytoscape_stylesheet';

/**
 * Cytoscape adds a `<style>` to the page, which our Content-Security-Policy forbids, unless an element with this id
 * is there. Its one rule (the container is positioned) stands in our own styles.
 */
export function guardAgainstInjectedStyle(): void {
  if (document.getElementById(ID)) return;
  const mark = document.createElement('template');
  mark.id = ID;
  document.head.append(mark);
}
