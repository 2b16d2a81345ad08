// Browsers start slowly on busy machines, and the grid engine calculates by a timer of its own: what
// fails there twice more is a failure, and each first failure is printed. Everything else has one try.
if (/[\\/]test[\\/](?:e2e|host|excel)[\\/]/.test(expect.getState().testPath ?? ""))
  jest.retryTimes(2, { logErrorsBeforeRetry: true });
