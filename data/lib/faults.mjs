// What is wrong with the files is collected and shown together, so that one run tells everything.

/** A list of what is wrong; `say` adds to it. */
export class Faults {
  list = [];

  /** @param {string} fault a sentence that names the file or the place and says what to do */
  say(fault) {
    this.list.push(fault);
  }

  /** Ends the run if anything is wrong. @param {string} title what was looked at */
  stopIfAny(title) {
    if (this.list.length === 0) return;
    const shown = this.list.slice(0, 100).map((fault) => `  ${fault}`);
    const more = this.list.length > 100 ? [`  … and ${this.list.length - 100} more`] : [];
    throw new BuildFault([`${title}:`, ...shown, ...more].join('\n'));
  }
}

/** Something wrong with the files rather than with the program. */
export class BuildFault extends Error {}
