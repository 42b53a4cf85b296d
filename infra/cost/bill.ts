import { type Billed, type Price, prices, type Quantities, type Service, services } from './prices.ts';

/** One thing on the bill, a month. `usd` is without free allowances, `afterFree` with them. */
export type Line = { billed: Billed; price: Price; quantity: number; usd: number; afterFree: number };
export type Bill = {
  lines: Line[];
  byService: { service: Service; usd: number; afterFree: number }[];
  usd: number;
  afterFree: number;
};

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What so much costs in a month, USD. */
export const billOf = (quantities: Quantities): Bill => {
  const lines = (Object.keys(prices) as Billed[]).map((billed): Line => {
    const price: Price = prices[billed];
    const quantity = quantities[billed];
    const cost = (amount: number) => (amount / price.per) * price.usd;
    return { billed, price, quantity, usd: cost(quantity), afterFree: cost(Math.max(0, quantity - price.free)) };
  });
  const both = (some: readonly Line[]) => ({
    usd: sum(some.map(({ usd }) => usd)),
    afterFree: sum(some.map(({ afterFree }) => afterFree)),
  });
  return {
    lines,
    byService: services.map((service) => ({
      service,
      ...both(lines.filter(({ price }) => price.service === service)),
    })),
    ...both(lines),
  };
};
