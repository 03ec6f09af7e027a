export const id = 9398;
export const ids = [9398];
export const modules = {

/***/ 89398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP_TEXT: () => (/* binding */ HELP_TEXT)
/* harmony export */ });
const HELP_TEXT = `Usage: node dist/cli.js validate <files or globs …> [options]

Checks a fine-tuning dataset as the action does, counts its tokens and estimates its cost.
Nothing is sent anywhere. Paths are relative to the current folder, and must lie in it.

Options
  --validation <file>    validation examples; may be given several times
  --test <file>          examples of the evaluation; may be given several times
  --method <name>        supervised (default), dpo or reinforcement
  --provider <name>      whose rules and prices apply; default openai
  --model <name>         base model, for its format, limits, encoding and price
  --grader <file>        grader of a reinforcement training
  --fail-on <level>      error (default) or warning
  --rule <id>=<level>    error, warning, notice or off; may be given several times
  --format <name>        text (default), json or sarif
  --version, -h, --help

Exit code: 0 valid, 1 findings at or over --fail-on, 2 a wrong call or an unreadable file.
`;


/***/ })

};
