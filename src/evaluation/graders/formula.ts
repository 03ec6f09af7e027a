import jsep from 'jsep';
import { refusedInput, showFound } from '../../input-values/refused.ts';

/** Functions that the API's `calculate_output` knows. */
const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  exp: Math.exp,
  sqrt: Math.sqrt,
  log: Math.log,
};

const operators: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

/**
 * Compiles a `calculate_output` formula over grader names.
 * @throws UserError for a syntax error, an unknown name, function or operator.
 */
export function compileFormula(
  text: string,
  names: readonly string[],
): (values: ReadonlyMap<string, number>) => number {
  const tree = parse(text);
  check(tree, text, new Set(names));
  return (values) => evaluate(tree, values);
}

function parse(text: string): jsep.Expression {
  try {
    return jsep(text);
  } catch (error) {
    throw refusedInput(
      'graders',
      `\`calculate_output\` ${showFound(text)} cannot be read: ${error instanceof Error ? error.message : 'syntax'}.`,
      { cause: error },
    );
  }
}

const asNode = <T>(node: unknown): T => node as T;
const nameOf = (node: jsep.Expression): string => (typeof node['name'] === 'string' ? node['name'] : '');

function check(node: jsep.Expression, text: string, names: ReadonlySet<string>): void {
  const refuse = (what: string): never => {
    throw refusedInput(
      'graders',
      `\`calculate_output\` ${showFound(text)} has ${what}; allowed are numbers, + - * / ^, ` +
        `${Object.keys(functions).join(', ')} and the graders ${[...names].join(', ')}.`,
    );
  };
  switch (node.type) {
    case 'Literal':
      if (typeof node['value'] !== 'number') refuse('a text');
      return;
    case 'Identifier':
      if (!names.has(nameOf(node))) refuse(`the unknown name ${nameOf(node)}`);
      return;
    case 'UnaryExpression': {
      const unary = asNode<jsep.UnaryExpression>(node);
      if (unary.operator !== '-' && unary.operator !== '+') refuse(`the operator ${unary.operator}`);
      check(unary.argument, text, names);
      return;
    }
    case 'BinaryExpression': {
      const binary = asNode<jsep.BinaryExpression>(node);
      if (!Object.hasOwn(operators, binary.operator)) refuse(`the operator ${binary.operator}`);
      check(binary.left, text, names);
      check(binary.right, text, names);
      return;
    }
    case 'CallExpression': {
      const call = asNode<jsep.CallExpression>(node);
      if (!Object.hasOwn(functions, nameOf(call.callee))) refuse('an unknown function');
      for (const argument of call.arguments) check(argument, text, names);
      return;
    }
    default:
      refuse(`a ${node.type}`);
  }
}

function evaluate(node: jsep.Expression, values: ReadonlyMap<string, number>): number {
  switch (node.type) {
    case 'Literal':
      return Number(node['value']);
    case 'Identifier':
      return values.get(nameOf(node)) ?? 0;
    case 'UnaryExpression': {
      const unary = asNode<jsep.UnaryExpression>(node);
      const value = evaluate(unary.argument, values);
      return unary.operator === '-' ? -value : value;
    }
    case 'BinaryExpression': {
      const binary = asNode<jsep.BinaryExpression>(node);
      return (
        operators[binary.operator]?.(evaluate(binary.left, values), evaluate(binary.right, values)) ?? NaN
      );
    }
    default: {
      const call = asNode<jsep.CallExpression>(node);
      const values_ = call.arguments.map((argument) => evaluate(argument, values));
      return functions[nameOf(call.callee)]?.(...values_) ?? NaN;
    }
  }
}
