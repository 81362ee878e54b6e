/** The currency of budgets in money, beside those that providers charge in. */
export const MONEY = "USD";
