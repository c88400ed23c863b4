/// Workbooks of Excel, written and read: sheets of typed cells and tables that can be sorted,
/// filtered and filled in (SpreadsheetML of ECMA-376). What a workbook is about stands elsewhere.
@NullMarked
package dev.parapet.report.workbook;

import org.jspecify.annotations.NullMarked;
