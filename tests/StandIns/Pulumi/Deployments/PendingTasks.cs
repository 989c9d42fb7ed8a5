namespace Pulumi;

/// <summary>The outputs and registrations of a run that have not completed yet.</summary>
internal sealed class PendingTasks
{
    private readonly List<Task> _tasks = [];

    public void Add(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_tasks)
        {
            _tasks.Add(task);
        }
    }

    /// <summary>Waits for all, also for those that are added meanwhile; throws what the first failing one threw.</summary>
    public async Task DrainAsync()
    {
        while (TakeCompleted(out var completed, out var running))
        {
            foreach (var task in completed)
            {
                await task.ConfigureAwait(false);
            }

            if (running.Length > 0)
            {
                await Task.WhenAny(running).ConfigureAwait(false);
            }
        }
    }

    private bool TakeCompleted(out Task[] completed, out Task[] running)
    {
        lock (_tasks)
        {
            completed = [.. _tasks.Where(task => task.IsCompleted)];
            running = [.. _tasks.Except(completed)];
            _tasks.Clear();
            _tasks.AddRange(running);
        }

        return completed.Length + running.Length > 0;
    }
}
