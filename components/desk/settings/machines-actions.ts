"use server";
import { config } from "@/lib/config";
import { editAction } from "@/lib/newsroom/form-action";
import { saveMachines } from "@/lib/newsroom/save-machines";
import { machinesForm } from "@/lib/settings/machines-form";
import { deskMachinesPath } from "@/lib/urls";

export const saveMachinesAction = async (form: FormData): ReturnType<typeof saveMachines> =>
  editAction(form, {
    ...{ needs: "settings.edit", verb: saveMachines, shownAt: deskMachinesPath },
    shape: machinesForm(config().pushesToLoopback),
  });
