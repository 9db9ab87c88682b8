// Every row of the furniture table catches and spares what it says.
import { describe, expect, it } from 'vitest';
import { FURNITURE, furniturePurpose } from '../../src/article/junk/furniture.ts';

describe('names of furniture', () => {
  const caught = FURNITURE.flatMap((row) => row.catches.map((name) => ({ purpose: row.purpose, name })));
  it.each(caught)('$purpose: "$name"', ({ name }) => {
    expect(furniturePurpose(name)).toBeDefined();
  });
  const spared = FURNITURE.flatMap((row) => row.spares);
  it.each(spared)('spares "%s"', (name) => expect(furniturePurpose(name)).toBeUndefined());
});
