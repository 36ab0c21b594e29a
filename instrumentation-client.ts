/** Runs in the browser before a page of the desk does: https://nextjs.org/docs/app/api-reference/file-conventions/instrumentation-client */
import { limitingActions } from "@/components/desk/limited-fetch";

window.fetch = limitingActions(window.fetch.bind(window));
