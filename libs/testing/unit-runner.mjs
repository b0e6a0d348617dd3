import LightRunner from 'jest-light-runner';

const register = import.meta.resolve('@swc-node/register/esm-register');

/** Runs unit tests as the ES modules they are: workers translate TypeScript as they load it and keep modules (ADR 0002). */
export default class UnitRunner extends LightRunner {
  /** A runner of one worker would use Jest's own thread, which does not read TypeScript. */
  constructor(globalConfig, ...given) {
    super({ ...globalConfig, maxWorkers: Math.max(2, globalConfig.maxWorkers) }, ...given);
  }

  async runTests(...given) {
    const options = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = `${options ?? ''} --conditions=source --enable-source-maps --import ${register}`;
    try {
      await super.runTests(...given);
    } finally {
      if (options === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = options;
    }
  }
}
