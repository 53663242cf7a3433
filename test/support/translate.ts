/** Does to an element what a browser's translation does: each text moves into two `<font>`s of its own. */
export function translate(root: Element = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    node.replaceWith(outer);
    inner.append(`«${node.data}»`);
  }
}
