package dev.parapet.questionset;

import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;

import java.util.ArrayDeque;
import java.util.Deque;

/// Reads a written condition. Two stacks instead of recursion, and a limit for what comes out: a
/// hostile condition of a million parentheses must end in an error, not in a stack overflow here or
/// where the condition is used.
public final class ConditionParser {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;
    private static final int MOST_PRACTICES = 100;

    private final Deque<Condition> operands = new ArrayDeque<>();
    private final Deque<String> operators = new ArrayDeque<>();
    private final String text;

    private ConditionParser(String text) {
        this.text = text;
    }

    /// Reads a condition.
    ///
    /// @throws SyntaxError with a sentence for the user where the text is no condition
    public static Condition parse(String text) throws SyntaxError {
        if (text.strip().equals("default")) {
            return new Always();
        }
        if (text.length() > LONGEST) {
            throw new SyntaxError(
                    "the condition has " + text.length() + " characters; the most is " + LONGEST);
        }
        return new ConditionParser(text).parse();
    }

    private Condition parse() throws SyntaxError {
        var expectsOperand = true;
        var names = 0;
        var at = 0;
        while (at < text.length()) {
            var token = tokenAt(at);
            at += token.length();
            if (isName(token) && ++names > MOST_PRACTICES) {
                throw new SyntaxError(
                        "the condition names more than " + MOST_PRACTICES + " practices");
            }
            if (!isBlank(token)) {
                expectsOperand = expectsOperand ? operand(token) : operator(token);
            }
            if (operators.size() > DEEPEST) {
                throw new SyntaxError("the condition is nested more than " + DEEPEST + " deep");
            }
        }
        if (expectsOperand) {
            throw new SyntaxError("the condition ends where a practice id was expected");
        }
        while (!operators.isEmpty()) {
            if (operators.peek().equals("(")) {
                throw new SyntaxError("a parenthesis is never closed");
            }
            reduce();
        }
        return operands.pop();
    }

    private boolean operand(String token) throws SyntaxError {
        if (token.equals("(") || token.equals("!")) {
            operators.push(token);
            return true;
        }
        if (!isName(token)) {
            throw new SyntaxError("expected a practice id, found \"" + token + "\"");
        }
        if (token.equals("default")) {
            throw new SyntaxError("\"default\" stands alone and is no practice id");
        }
        operands.push(new InPlace(token));
        return false;
    }

    private boolean operator(String token) throws SyntaxError {
        if (token.equals(")")) {
            close();
            return false;
        }
        if (!token.equals("&&") && !token.equals("||")) {
            throw new SyntaxError("expected &&, || or ), found \"" + token + "\"");
        }
        while (!operators.isEmpty() && strengthOf(operators.peek()) >= strengthOf(token)) {
            reduce();
        }
        operators.push(token);
        return true;
    }

    private void close() throws SyntaxError {
        while (!operators.isEmpty() && !operators.peek().equals("(")) {
            reduce();
        }
        if (operators.isEmpty()) {
            throw new SyntaxError("a parenthesis is closed that was never opened");
        }
        operators.pop();
    }

    private void reduce() {
        switch (operators.pop()) {
            case "!" -> operands.push(new Not(operands.pop()));
            case "&&" -> {
                var last = operands.pop();
                operands.push(new Both(operands.pop(), last));
            }
            default -> {
                var last = operands.pop();
                operands.push(new Either(operands.pop(), last));
            }
        }
    }

    private static int strengthOf(String operator) {
        return switch (operator) {
            case "!" -> 3;
            case "&&" -> 2;
            case "||" -> 1;
            default -> 0;
        };
    }

    private String tokenAt(int at) {
        var first = text.charAt(at);
        if (isNamePart(first)) {
            var end = at;
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
            return text.substring(at, end);
        }
        var isPair =
                (first == '&' || first == '|')
                        && at + 1 < text.length()
                        && text.charAt(at + 1) == first;
        return text.substring(at, isPair ? at + 2 : text.offsetByCodePoints(at, 1));
    }

    /// No-break spaces included, which real lenses hold.
    private static boolean isBlank(String token) {
        return token.isBlank() || Character.isSpaceChar(token.charAt(0));
    }

    private static boolean isName(String token) {
        return isNamePart(token.charAt(0));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /// Says what is wrong with a condition, for the user.
    public static final class SyntaxError extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxError(String message) {
            super(message, null, false, false);
        }
    }
}
