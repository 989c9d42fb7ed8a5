using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>The methods of texts.</summary>
internal static class TextModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        if (call.Receiver is { } receiver)
        {
            if (receiver is ChoiceValue choice)
            {
                return choice.Alternatives.Select(alternative => TryInvoke(interpreter, call with { Receiver = alternative }) ?? interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax, alternative))
                    .Aggregate((Value)NeverValue.Instance, Joins.Values);
            }

            return receiver.Text is { } text ? OnConstant(interpreter, text, call)
                // What is asked of an output that repeats an input is asked of the input.
                : call.Method.ReturnType.SpecialType == SpecialType.System_Boolean && Interpreter.Echo(receiver)?.Text is { } repeated ? OnConstant(interpreter, repeated, call)
                : OnUnknown(receiver, call);
        }

        if (call.Method.ContainingType.SpecialType == SpecialType.System_Char)
        {
            return call.Arguments is [ConstantValue { Constant: char character }] ? OnCharacter(call.Method.Name, character, call.Syntax) : null;
        }

        switch (call.Method.Name)
        {
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when call.Arguments is [var value]:
                return Interpreter.FromTruth(IsEmpty(value, call.Method.Name == "IsNullOrWhiteSpace"), call.Syntax);
            case "Concat" when call.Method.Parameters is [{ Type: not INamedTypeSymbol { SpecialType: SpecialType.System_Object } }, ..]:
                return call.Arguments is [var only] && interpreter.Elements(only) is { } list
                    ? list.IsCertain ? interpreter.Text(list.Elements.Select(element => ElementText(interpreter, element, call)).ToList(), call.Syntax) : null
                    : interpreter.Text(call.Arguments.Select((argument, i) => interpreter.AsText(argument, interpreter.Code.StaticType(call.ExpressionAt(i)), call.Syntax)).ToList(), call.Syntax);
            case "Create" when call.Method.Parameters is [{ Type.Name: "IFormatProvider" }, { Type.Name: "DefaultInterpolatedStringHandler" }]:
                return call.Arguments[1];
            case "Join":
                return Join(interpreter, call);
            case "Format":
                return Format(interpreter, call);
            case "Equals" when call.Arguments.Length == 3 && call.Arguments[0].Text is { } a && call.Arguments[1].Text is { } b && Comparison(call.Arguments[2]) is { } comparison:
                return new ConstantValue(string.Equals(a, b, comparison), call.Syntax);
            case "Equals" when call.Arguments.Length == 2:
                return Interpreter.FromTruth(interpreter.Equal(call.Arguments[0], call.Arguments[1]), call.Syntax);
            case "Compare" or "CompareOrdinal" when call.Arguments is [{ Text: { } left }, { Text: { } right }, ..] && (call.Method.Name == "CompareOrdinal" || (call.Arguments.Length == 3 && Comparison(call.Arguments[2]) is not null)):
                return new ConstantValue(Difference(left, right, call.Method.Name == "Compare" && Comparison(call.Arguments[2]) == StringComparison.OrdinalIgnoreCase), call.Syntax);
            default:
                return null;
        }
    }

    /// <summary>How the first characters that differ do so, else the lengths.</summary>
    private static int Difference(string a, string b, bool ignoresCase)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var difference = ignoresCase ? char.ToUpperInvariant(a[i]) - char.ToUpperInvariant(b[i]) : a[i] - b[i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length - b.Length;
    }

    private static ConstantValue? OnCharacter(string method, char character, SyntaxNode syntax)
    {
        object? result = method switch
        {
            "ToUpper" or "ToUpperInvariant" => char.ToUpperInvariant(character),
            "ToLower" or "ToLowerInvariant" => char.ToLowerInvariant(character),
            "IsDigit" => char.IsDigit(character),
            "IsLetter" => char.IsLetter(character),
            "IsLetterOrDigit" => char.IsLetterOrDigit(character),
            "IsUpper" => char.IsUpper(character),
            "IsLower" => char.IsLower(character),
            "IsWhiteSpace" => char.IsWhiteSpace(character),
            _ => null,
        };
        return result is null ? null : new ConstantValue(result, syntax);
    }

    /// <summary>A text of several with a separator between them: the separator is the first argument.</summary>
    public static Value? Join(Interpreter interpreter, Call call)
        => call.Arguments is [var separator, var items] && interpreter.Elements(items) is { IsCertain: true } elements && elements.Elements.All(element => element.Value is not (ObjectInstance or ListInstance))
            ? interpreter.Text(
                Interleave(elements.Elements.Select(element => ElementText(interpreter, element, call)), interpreter.AsText(separator, interpreter.Code.StaticType(call.ExpressionAt(0)), call.Syntax)),
                call.Syntax)
            : null;

    /// <summary>An element as a text. Of a number it must be known that it is none: an enum is written by its name.</summary>
    private static Value ElementText(Interpreter interpreter, AssignedValue element, Call call)
    {
        var type = call.Method.TypeArguments is [var known] ? interpreter.Substitute(known) : element.Expression is { } expression ? interpreter.Code.StaticType(expression) : null;
        return interpreter.AsText(element.Value, type, call.Syntax);
    }

    private static bool? IsEmpty(Value value, bool orWhiteSpace) => value switch
    {
        ConstantValue { Constant: null } => true,
        ConstantValue { Constant: string text } => orWhiteSpace ? string.IsNullOrWhiteSpace(text) : text.Length == 0,
        TextValue { Parts: var parts } when parts.Any(part => part.Text is { Length: > 0 } text && (!orWhiteSpace || !string.IsNullOrWhiteSpace(text))) => false,
        ChoiceValue choice when choice.Alternatives.Select(alternative => IsEmpty(alternative, orWhiteSpace)).Distinct().ToList() is [var agreed] => agreed,
        _ => null,
    };

    private static List<Value> Interleave(IEnumerable<Value> items, Value separator)
    {
        var parts = new List<Value>();
        foreach (var item in items)
        {
            if (parts.Count > 0)
            {
                parts.Add(separator);
            }

            parts.Add(item);
        }

        return parts;
    }

    /// <summary>A text with holes; a culture may come before it.</summary>
    public static Value? Format(Interpreter interpreter, Call call)
    {
        var at = call.Method.Parameters.Length > 1 && call.Method.Parameters[0].Type.Name == "IFormatProvider" ? 1 : 0;
        if (call.Arguments[at].Text is not { } format)
        {
            return null;
        }

        var arguments = call.Arguments.Skip(at + 1).Select((argument, i) => new AssignedValue(argument, call.ExpressionAt(at + 1 + i))).ToImmutableArray();
        if (arguments is [{ Value: ListInstance single }] && interpreter.Elements(single) is { IsCertain: true } list)
        {
            arguments = list.Elements.ToImmutableArray();
        }

        var parts = new List<Value>();
        var rest = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
            {
                continue;
            }

            var close = format.IndexOf('}', i);
            if (format[i] == '}' || close < 0)
            {
                return null;
            }

            var hole = format.Substring(i + 1, close - i - 1);
            var colon = hole.IndexOf(':');
            var place = (colon < 0 ? hole : hole.Substring(0, colon)).Split(',');
            var width = 0;
            if (!int.TryParse(place[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index < 0 || index >= arguments.Length
                || place.Length > 2 || (place.Length == 2 && !int.TryParse(place[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out width)) || width is < -1024 or > 1024)
            {
                return null;
            }

            parts.Add(new ConstantValue(format.Substring(rest, i - rest), call.Syntax));
            var part = colon < 0 ? ElementText(interpreter, arguments[index], call)
                : arguments[index].Value is ConstantValue { Constant: IFormattable number and not (float or double or decimal), EnumType: null } ? new ConstantValue(Formatting.Format(number, hole.Substring(colon + 1)), call.Syntax)
                : interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax, arguments[index].Value);
            parts.Add(width == 0 ? part
                : part.Text is { } narrow ? new ConstantValue(width < 0 ? narrow.PadRight(-width) : narrow.PadLeft(width), call.Syntax)
                : interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax, part));
            rest = close + 1;
            i = close;
        }

        parts.Add(new ConstantValue(format.Substring(rest), call.Syntax));
        return interpreter.Text(parts, call.Syntax);
    }

    private static Value? OnConstant(Interpreter interpreter, string text, Call call)
    {
        object? result = (call.Method.Name, call.Arguments) switch
        {
            ("ToLower", [_]) => text.ToLowerInvariant(),
            ("ToUpper", [_]) => text.ToUpperInvariant(),
            ("ToLower" or "ToLowerInvariant", []) => text.ToLowerInvariant(),
            ("ToUpper" or "ToUpperInvariant", []) => text.ToUpperInvariant(),
            ("Trim", []) => text.Trim(),
            ("TrimStart", []) => text.TrimStart(),
            ("TrimEnd", []) => text.TrimEnd(),
            ("Trim", [ConstantValue { Constant: char c }]) => text.Trim(c),
            ("TrimStart", [ConstantValue { Constant: char c }]) => text.TrimStart(c),
            ("TrimEnd", [ConstantValue { Constant: char c }]) => text.TrimEnd(c),
            ("Trim", [ListInstance characters]) when Characters(characters) is { } trimmed => text.Trim(trimmed),
            ("TrimStart", [ListInstance characters]) when Characters(characters) is { } trimmed => text.TrimStart(trimmed),
            ("TrimEnd", [ListInstance characters]) when Characters(characters) is { } trimmed => text.TrimEnd(trimmed),
            ("Replace", [ConstantValue { Constant: string { Length: > 0 } a }, ConstantValue { Constant: string b }]) => text.Replace(a, b),
            ("Replace", [ConstantValue { Constant: string { Length: > 0 } a }, var b, var kind]) when b is ConstantValue { Constant: null or string } && Comparison(kind) is { } comparison => Replace(text, a, b.Text ?? "", comparison),
            ("Replace", [ConstantValue { Constant: char a }, ConstantValue { Constant: char b }]) => text.Replace(a, b),
            ("Substring", [ConstantValue { Constant: int start }]) when start >= 0 && start <= text.Length => text.Substring(start),
            ("Substring", [ConstantValue { Constant: int start }, ConstantValue { Constant: int length }]) when start >= 0 && length >= 0 && start + length <= text.Length => text.Substring(start, length),
            ("StartsWith", [ConstantValue { Constant: string part }, ..]) when Comparison(call) is { } comparison => text.StartsWith(part, comparison),
            ("EndsWith", [ConstantValue { Constant: string part }, ..]) when Comparison(call) is { } comparison => text.EndsWith(part, comparison),
            ("Contains", [ConstantValue { Constant: string part }, ..]) when Comparison(call) is { } comparison => text.IndexOf(part, comparison) >= 0,
            ("Contains", [ConstantValue { Constant: char part }]) => text.IndexOf(part) >= 0,
            ("StartsWith", [ConstantValue { Constant: char part }]) => text.Length > 0 && text[0] == part,
            ("EndsWith", [ConstantValue { Constant: char part }]) => text.Length > 0 && text[text.Length - 1] == part,
            ("Equals", [ConstantValue { Constant: string other }]) => string.Equals(text, other, StringComparison.Ordinal),
            ("Equals", [ConstantValue { Constant: string other }, _]) when Comparison(call.Arguments[1]) is { } comparison => string.Equals(text, other, comparison),
            ("IndexOf", [ConstantValue { Constant: char c }]) => text.IndexOf(c),
            ("IndexOf", [ConstantValue { Constant: string part }]) => text.IndexOf(part, StringComparison.Ordinal),
            ("LastIndexOf", [ConstantValue { Constant: char c }]) => text.LastIndexOf(c),
            ("PadLeft", [ConstantValue { Constant: int and >= 0 and <= 1024 } width]) => text.PadLeft((int)width.Constant!),
            ("PadLeft", [ConstantValue { Constant: int and >= 0 and <= 1024 } width, ConstantValue { Constant: char c }]) => text.PadLeft((int)width.Constant!, c),
            ("PadRight", [ConstantValue { Constant: int and >= 0 and <= 1024 } width]) => text.PadRight((int)width.Constant!),
            ("PadRight", [ConstantValue { Constant: int and >= 0 and <= 1024 } width, ConstantValue { Constant: char c }]) => text.PadRight((int)width.Constant!, c),
            ("Insert", [ConstantValue { Constant: int at }, ConstantValue { Constant: string part }]) when at >= 0 && at <= text.Length => text.Insert(at, part),
            ("Remove", [ConstantValue { Constant: int start }]) when start >= 0 && start <= text.Length => text.Substring(0, start),
            ("ToString" or "Normalize", []) => text,
            _ => null,
        };
        if (result is not null)
        {
            return result is string { Length: > Budget.MaxText } ? interpreter.Unknown(UnknownReason.Budget, call.Syntax) : new ConstantValue(result, call.Syntax);
        }

        if (call.Method.Name == "Split" && call.Arguments.Length > 0 && Separators(interpreter, call.Arguments[0]) is { } separators)
        {
            var options = call.Method.Parameters[call.Method.Parameters.Length - 1].Type.Name == "StringSplitOptions" && call.Arguments[call.Arguments.Length - 1] is ConstantValue { Constant: int flags } ? flags : 0;
            var most = call.Method.Parameters.Length > 1 && call.Method.Parameters[1].Type.SpecialType == SpecialType.System_Int32 ? call.Arguments[1] : null;
            if (call.Arguments.Length > (most is null ? 2 : 3) || (most is not null && (most is not ConstantValue { Constant: int and > 0 } || options != 0)))
            {
                return null;
            }

            IEnumerable<string> pieces = text.Split(separators, most is ConstantValue { Constant: int count } ? count : int.MaxValue, StringSplitOptions.None);
            pieces = (options & 2) != 0 ? pieces.Select(piece => piece.Trim()) : pieces;
            pieces = (options & 1) != 0 ? pieces.Where(piece => piece.Length > 0) : pieces;
            return new ListInstance(
                new ListContent(pieces.Select(piece => new AssignedValue(new ConstantValue(piece, call.Syntax), call.Syntax)).ToImmutableList(), IsComplete: true),
                call.Syntax);
        }

        return null;
    }

    private static string Replace(string text, string part, string replacement, StringComparison comparison)
    {
        var replaced = new StringBuilder();
        var start = 0;
        for (var at = text.IndexOf(part, comparison); at >= 0; at = text.IndexOf(part, start, comparison))
        {
            replaced.Append(text, start, at - start).Append(replacement);
            start = at + part.Length;
        }

        return replaced.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Texts of which only a part is known: what can be said without knowing the rest.</summary>
    private static Value? OnUnknown(Value receiver, Call call) => (call.Method.Name, receiver) switch
    {
        ("ToString", ReferenceValue or TextValue or UnknownValue) when call.Method.Parameters.IsEmpty => receiver,
        ("StartsWith", TextValue { Parts: [ConstantValue { Constant: string start }, ..] }) when call.Arguments is [ConstantValue { Constant: string part }] && start.Length >= part.Length
            => new ConstantValue(start.StartsWith(part, StringComparison.Ordinal), call.Syntax),
        _ => null,
    };

    private static char[]? Characters(ListInstance list)
        => list.Content.IsCertain && list.Content.Elements.TrueForAll(element => element.Value is ConstantValue { Constant: char }) ? list.Content.Elements.Select(element => (char)((ConstantValue)element.Value).Constant!).ToArray() : null;

    private static string[]? Separators(Interpreter interpreter, Value value) => value switch
    {
        ConstantValue { Constant: char c } => [c.ToString()],
        ConstantValue { Constant: string { Length: > 0 } text } => [text],
        ListInstance list when list.Content.IsCertain && list.Content.Elements.All(element => element.Value is ConstantValue { Constant: char or string })
            => list.Content.Elements.Select(element => ((ConstantValue)element.Value).Constant!.ToString()!).ToArray(),
        _ => null,
    };

    private static StringComparison? Comparison(Call call)
        => call.Arguments.Length == 1 ? StringComparison.Ordinal : Comparison(call.Arguments[1]);

    private static StringComparison? Comparison(Value value) => value is ConstantValue { Constant: int kind } && Enum.IsDefined(typeof(StringComparison), kind)
        ? (kind & 1) == 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
        : null;
}
