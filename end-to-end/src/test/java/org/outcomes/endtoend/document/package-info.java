/** The kept OpenAPI document, read as the tests of every path need it. */
package org.outcomes.endtoend.document;
