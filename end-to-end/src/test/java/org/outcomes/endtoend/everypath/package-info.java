/** Every path of the document asked rightly and wrongly, as the API's conventions say. */
package org.outcomes.endtoend.everypath;
