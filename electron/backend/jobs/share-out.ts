import type { Worker } from 'node:worker_threads';

/** Hands tasks to threads, each the next one when it is done with its last; answers in their order. */
export function shareOut<Task, Answer>(
  threads: readonly Worker[],
  tasks: readonly Task[],
  onDone: (done: number) => void,
): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const answers: Answer[] = new Array(tasks.length);
    let next = 0;
    let done = 0;
    const hand = (thread: Worker) => {
      const own = next++;
      if (own >= tasks.length) return;
      thread.once('message', (answer: Answer) => {
        answers[own] = answer;
        done++;
        onDone(done);
        if (done === tasks.length) resolve(answers);
        else hand(thread);
      });
      thread.postMessage(tasks[own]);
    };
    for (const thread of threads) {
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`A thread ended with code ${code}`)));
      hand(thread);
    }
  });
}
