package saraban.commandline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is made beside the rest until somebody needs it. */
final class Ahead<T> implements Supplier<T> {

  private final FutureTask<T> task;

  private Ahead(Supplier<T> supplier) {
    this.task = new FutureTask<>(supplier::get);
  }

  static <T> Ahead<T> of(Supplier<T> supplier) {
    Ahead<T> ahead = new Ahead<>(supplier);
    Thread.ofPlatform().daemon().start(ahead.task);
    return ahead;
  }

  /** Waits for it; what went wrong there goes wrong here. */
  @Override
  public T get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
