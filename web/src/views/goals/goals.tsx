/** The page Mål: every plan with its goals, and what is published of each, or that nothing is. */

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { lanQuery, sourcesQuery } from "../../queries/mappings.ts";
import { contextQuery, plansQuery } from "../../queries/work.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { MakeFigure } from "../sections/make-figure.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Plan } from "./plan.tsx";

export function Goals() {
  const { t } = useTranslation("goals");
  const plans = useSuspenseQuery(plansQuery).data.items;
  const lan = useSuspenseQuery(lanQuery).data.items;
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  return (
    <DocumentPage
      page="goals"
      title={t("title")}
      intro={<p>{t("intro")}</p>}
      controls={
        <>
          <p>
            {plans.length === 0 ? t("noPlans") : t("coverage", { count: plans.length })}{" "}
            {t("noCause")}
          </p>
          <Elsewhere />
          {plans.length > 0 && <MakeFigure of={{ figure: "mal" }} />}
        </>
      }
      sections={plans.map((plan) => ({
        id: plan.planId,
        title: plan.title,
        titleLang: "sv",
        content: (
          <Plan
            plan={plan}
            lan={lan.find(({ lanskod }) => lanskod === plan.lanskod)}
            sources={sources}
          />
        ),
      }))}
    />
  );
}

/** Where facts are that belong to no plan, if there are any. */
function Elsewhere() {
  const { t } = useTranslation("goals");
  const facts = useQuery(contextQuery).data?.items ?? [];
  if (facts.length === 0) return null;
  return (
    <p>
      {t("elsewhere")}{" "}
      <PageLink path="/insatser" hash="sammanhang">
        {t("context")}
      </PageLink>
    </p>
  );
}
