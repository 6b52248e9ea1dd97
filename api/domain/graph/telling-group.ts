/**
 * The client group that tells best what a community of nodes has in common, and how many of them serve it. The commonest
 * one alone would nearly always be "everybody"; so the group is taken whose servers are most nearly the members, by the
 * Dice coefficient 2·both / (members + servers): many members serve it, and few others do. Of equals the one that more
 * members serve, then the first. Undefined where no member serves any group.
 *
 * @param servers By group: the nodes that serve it, among all that are looked at.
 */
export function tellingGroup(
  members: ReadonlySet<string>,
  servers: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly groupId: string; readonly members: number } | undefined {
  let best: { readonly groupId: string; readonly members: number; readonly dice: number } | undefined;
  for (const [groupId, nodes] of servers) {
    const both = members.intersection(nodes).size;
    if (both === 0) continue;
    const dice = (2 * both) / (members.size + nodes.size);
    if (!best || dice > best.dice || (dice === best.dice && both > best.members)) {
      best = { groupId, members: both, dice };
    }
  }
  return best && { groupId: best.groupId, members: best.members };
}
