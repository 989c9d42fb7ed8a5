using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>How many elements of a sequence have come so far: after one that may be missing nobody knows.</summary>
internal sealed class Position(Interpreter interpreter, SyntaxNode syntax)
{
    private readonly Cell _cell = new Cell().Set(new AssignedValue(new ConstantValue(0, syntax), syntax));

    /// <summary>The position of the element that has just come; null if it can't be known.</summary>
    public int? Next() => Value() is ConstantValue { Constant: int position } ? position : null;

    /// <summary>The same as the program sees it.</summary>
    public Value Value()
    {
        var position = ((AssignedValue)_cell.Content!).Value;
        if (position is ConstantValue { Constant: int count })
        {
            interpreter.WriteCell(_cell, new ConstantValue(count + 1, syntax), syntax);
            return position;
        }

        return interpreter.Unknown(UnknownReason.Loop, syntax);
    }
}
