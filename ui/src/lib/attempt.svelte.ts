// One thing at a time on a page, and what went wrong with it.

import { problemOf, type Problem } from './problems';

export class Attempt {
  working = $state(false);
  problems = $state.raw<Problem[]>([]);

  /** Does it, unless something is being done; tells whether it went well. `placed` names the field a problem belongs to. */
  async at(call: () => Promise<void>, placed: (problem: Problem) => Problem = (problem) => problem): Promise<boolean> {
    if (this.working) return false;
    [this.working, this.problems] = [true, []];
    try {
      await call();
    } catch (thrown) {
      this.problems = [placed(problemOf(thrown))];
    }
    this.working = false;
    return this.problems.length === 0;
  }
}
