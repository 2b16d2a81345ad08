// The grid engine calculates by a timer of its own, and browsers start slowly on busy machines: what
// fails there twice more is a failure. Each first failure is printed.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
