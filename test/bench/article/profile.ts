// Where the time goes: what Chromium's sampling profiler saw, added up by function over all pages of a run.
import type { CDPSession, Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;

interface Cost {
  self: number;
  /** With everything called from it; a recursive call counts once. */
  whole: number;
}

/** Adds a profile's milliseconds to the costs by function name. */
function add(costs: Map<string, Cost>, profile: Profile): void {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  for (const [at, id] of (profile.samples ?? []).entries()) {
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  }
  const visit = (id: number, above: readonly string[]): number => {
    const node = nodes.get(id);
    if (!node) return 0;
    const { functionName, lineNumber } = node.callFrame;
    // A browser's own function says little without its caller.
    const name = `${functionName || '(anonymous)'}${lineNumber < 0 ? ` < ${above.at(-1)}` : `:${lineNumber}`}`;
    const cost = costs.get(name) ?? { self: 0, whole: 0 };
    costs.set(name, cost);
    const self = own.get(id) ?? 0;
    let whole = self;
    for (const child of node.children ?? []) whole += visit(child, [...above, name]);
    cost.self += self;
    if (!above.includes(name)) cost.whole += whole;
    return whole;
  };
  const root = profile.nodes[0];
  if (root) visit(root.id, []);
}

/** Runs something under the profiler and prints the dearest functions. */
export async function profiled<T>(session: CDPSession, work: () => Promise<T>): Promise<T> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  const costs = new Map<string, Cost>();
  add(costs, profile);
  for (const by of ['whole', 'self'] as const) {
    const rows = [...costs].sort(([, a], [, b]) => b[by] - a[by]).slice(0, by === 'whole' ? 160 : 50);
    console.log(`by ${by} time, ms`);
    for (const [name, cost] of rows) {
      console.log(`${cost.whole.toFixed(0).padStart(8)} ${cost.self.toFixed(0).padStart(8)}  ${name}`);
    }
  }
  return result;
}
