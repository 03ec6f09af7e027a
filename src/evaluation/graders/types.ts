import type { JsonObject } from '../../boundary/json.ts';

/** What a grader sees: `item` is the test example, `sample` the model's answer. */
export interface GradedAnswer {
  /** Members of the test example, plus `reference` (its last assistant message) and `reference_tools`. */
  readonly item: JsonObject;
  readonly sample: {
    readonly output_text: string;
    /** The answer parsed, where it is JSON. */
    readonly output_json: unknown;
    readonly output_tools: readonly ToolCall[];
  };
}

export interface ToolCall {
  readonly name: string;
  /** JSON text, as the API gives it. */
  readonly arguments: string;
}

/** Calls to a model that some graders need; both are bound to the provider and the step's signal. */
export interface GraderModels {
  judge(request: { model: string; messages: readonly JsonObject[]; options: JsonObject }): Promise<string>;
  embed(model: string, texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

/** A grader ready to run. A score lies between 0 and 1 for every type but `score_model` with another range. */
export interface Grader {
  readonly name: string;
  readonly type: string;
  /** Names of models that the grader calls, for the cost estimate. */
  readonly models: readonly string[];
  grade(answer: GradedAnswer, models: GraderModels): Promise<number>;
}
