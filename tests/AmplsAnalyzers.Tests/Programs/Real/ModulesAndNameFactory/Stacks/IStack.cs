namespace Sample.Stacks;

public interface IStack
{
    Dictionary<string, object?> Execute();
}
