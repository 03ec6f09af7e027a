/**
 * Reads one input of the action by its kebab-case name; an empty string means "not given".
 * Each module owns the slice of inputs it needs and is handed this function by `src/inputs.ts`.
 */
export type ReadInput = (name: string) => string;
