/**
 * A network of nodes and edges that carries whole thousandths of credit. Edges come in pairs: the one after
 * an even one runs back, and what it has left is what flows forward.
 */
export interface Network {
  readonly from: number[];
  readonly to: number[];
  /** How much more each edge can carry. */
  readonly rest: number[];
  /** The edges that leave each node. */
  readonly edgesOf: number[][];
}

/** An empty network. */
export function makeNetwork(nodes: number): Network {
  return { from: [], to: [], rest: [], edgesOf: Array.from({ length: nodes }, () => []) };
}

/** Adds an edge and the one that runs back; gives the number of the first. */
export function addEdge(network: Network, from: number, to: number, most: number): number {
  const edge = network.to.length;
  network.from.push(from, to);
  network.to.push(to, from);
  network.rest.push(most, 0);
  network.edgesOf[from]?.push(edge);
  network.edgesOf[to]?.push(edge + 1);
  return edge;
}

/** Lets an edge that carries nothing yet carry so much. */
export function open({ rest }: Network, edge: number, most: number): void {
  rest[edge] = most;
}

/** What flows through an edge that runs forward. */
export function flowThrough(network: Network, edge: number): number {
  return network.rest[edge + 1] ?? 0;
}

/**
 * Brings as much as it can, up to `most`, from one node to another, and gives how much came.
 * What already flows may take other ways; as much of it arrives at every other node as before.
 */
export function bring(network: Network, source: number, sink: number, most: number): number {
  let brought = 0;
  while (brought < most) {
    const path = shortestPath(network, source, sink);
    if (!path) break;
    const amount = Math.min(most - brought, ...path.map((edge) => network.rest[edge] ?? 0));
    for (const edge of path) push(network, edge, amount);
    brought += amount;
  }
  return brought;
}

/** Sends more through an edge, and so less through the one beside it. */
export function push(network: Network, edge: number, amount: number): void {
  const { rest } = network;
  rest[edge] = (rest[edge] ?? 0) - amount;
  rest[edge ^ 1] = (rest[edge ^ 1] ?? 0) + amount;
}

function shortestPath(network: Network, source: number, sink: number): number[] | undefined {
  const cameBy = new Array<number | undefined>(network.edgesOf.length);
  const isSeen = new Array<boolean>(network.edgesOf.length).fill(false);
  const queue = [source];
  isSeen[source] = true;
  for (const node of queue) {
    if (node === sink) return pathTo(network, cameBy, sink);
    for (const edge of network.edgesOf[node] ?? []) {
      const next = network.to[edge] ?? 0;
      if (isSeen[next] || (network.rest[edge] ?? 0) <= 0) continue;
      isSeen[next] = true;
      cameBy[next] = edge;
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(network: Network, cameBy: readonly (number | undefined)[], sink: number): number[] {
  const path: number[] = [];
  let edge = cameBy[sink];
  while (edge !== undefined) {
    path.push(edge);
    edge = cameBy[network.from[edge] ?? 0];
  }
  return path;
}
