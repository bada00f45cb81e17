/** Time as the processor counts it: other work on the machine does not make it longer. */

/** Runs something and gives the milliseconds of processor time that this process spent meanwhile. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
