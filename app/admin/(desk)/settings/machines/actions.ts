"use server";
import { config } from "@/lib/config";
import { formAction } from "@/lib/newsroom/form-action";
import type { Outcome } from "@/lib/newsroom/outcome";
import { saveMachines } from "@/lib/newsroom/save-machines";
import { machinesForm } from "@/lib/settings/machines-form";
import { deskMachinesPath } from "@/lib/urls";

export const saveMachinesAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, {
    ...{ needs: "settings.edit", verb: saveMachines, shownAt: deskMachinesPath },
    shape: machinesForm(config().pushesToLoopback),
  });
