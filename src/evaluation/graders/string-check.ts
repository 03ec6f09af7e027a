export const stringOperations = ['eq', 'ne', 'like', 'ilike'] as const;
export type StringOperation = (typeof stringOperations)[number];

/** 1 or 0. `like` asks whether the reference stands in the input, `ilike` the same without regard to case. */
export function checkString(input: string, reference: string, operation: StringOperation): number {
  switch (operation) {
    case 'eq':
      return Number(input === reference);
    case 'ne':
      return Number(input !== reference);
    case 'like':
      return Number(input.includes(reference));
    case 'ilike':
      return Number(input.toLowerCase().includes(reference.toLowerCase()));
  }
}
